"""Markdown, with what dialects and site generators add to it → `Article`.

Pure.
"""
