"""`python -m judge`, and the command `judge`."""

import sys
from typing import NoReturn


def main() -> NoReturn:
    """Starts the fence before anything else is imported: it boots while we do."""
    fence = None
    if sys.argv[1:2] in (["run"], ["demo"]) and "--help" not in sys.argv:
        from judge.worker.host import Fence

        fence = Fence()
    from judge.cli.app import run

    try:
        code = run(sys.argv[1:], fence)
    finally:
        if fence is not None:
            fence.close()
    sys.exit(code)


if __name__ == "__main__":
    main()
