"""The one way through: load → understand → choose → resolve → compose → lay out → paint → gate →
encode → record.

Everything public goes through it; the command line calls it and repeats none of it. The only
place where assets (pictures, logos, fonts) are resolved. Must not know: Click, networks' APIs.
"""
