"""Renderers: objects of the engine to text. They decide nothing."""
