"""Front matter → an Article's fields, and one value written into it.

Pure. Must not know: what follows it.
"""
