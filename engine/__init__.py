"""An expert-system shell: facts, rules as data, forward chaining, traces and explanations.

Nothing in here knows what the rules are about.
"""
