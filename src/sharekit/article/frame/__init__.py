"""Pasted pages: what stands around an article, told by its place rather than by known words.

In: the lines below the title, each known or unknown (`lines.classify`). Out: which are none of the
article. A page pasted as text has a head (menu, title, byline, buttons), a body with boxes between
its paragraphs, and a tail (shares, the author, other articles, the foot). Where enough lines are
known to be a page's own, the unknown short lines beside them are so, too. Text that is no page is
left alone.
"""
