"""What an article compares: every two things that it may set side by side, what tells whether it
does, and what it says of them.

In: an outline. Out: candidates with their features and odds; points, conclusion, trail. Nothing
here knows cards or files but for its own weights.
"""
