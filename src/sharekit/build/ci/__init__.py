"""Steps for CI as files: GitHub's composite action and workflow, GitLab's template, the hook.

In: nothing. Out: text that `sharekit init` writes. Must not know: what the steps do.
"""
