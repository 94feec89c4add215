"""A process that turns SVG into PNG and nothing else. Run by path, never imported.

A renderer that is given enough transforms and patterns asks for more memory than there is, and
ends its process. It shall be this one. Takes the folder that resvg_py is in; reads drawings from
standard input and writes pictures to standard output, each behind its length in four bytes, 0 for
none.
"""

import struct
import sys

CPU_SECONDS, MEMORY = 5, 1_000_000_000


def main() -> None:
    sys.path.insert(0, sys.argv[1])
    from resvg_py import svg_to_bytes  # before memory is limited: it is a library like any other

    try:
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ImportError, ValueError, OSError):
        pass  # Windows has none of these, macOS not all
    while head := sys.stdin.buffer.read(4):
        document = sys.stdin.buffer.read(struct.unpack(">I", head)[0]).decode()
        try:
            picture = svg_to_bytes(svg_string=document, skip_system_fonts=True)
        except ValueError:
            picture = b""
        sys.stdout.buffer.write(struct.pack(">I", len(picture)) + picture)
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
