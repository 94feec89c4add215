"""Settings from every place they can stand in, merged, each with where it came from.

Highest first: flags, SHAREKIT_* variables, the article's front matter, the `[[rule]]`s for its
path, the project file (`sharekit.toml`, here or in a folder above), the user's file, defaults.
In: texts, tables and options. Out: `layers.Resolved`. Must not know: what a setting means, which is
for the room that reads it; here it has a type, and an unknown or mistyped key is an error.
"""
