"""`python -m sharekit`."""

from sharekit.cli.boundary import main

if __name__ == "__main__":
    main()
