"""Where the comments of a page begin, among its lines or its elements, and who says what in them.

Pure.
"""
