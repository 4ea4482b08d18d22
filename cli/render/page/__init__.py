"""Pages: an answer with its proofs and recognise-act cycles as one HTML file that needs nothing else."""
