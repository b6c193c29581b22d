"""Digests without OpenSSL, which `hashlib` loads and we have no use for: the same functions."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hashlib import blake2b, sha256
else:
    try:
        from _blake2 import blake2b

        from _sha2 import sha256  # since 3.12
    except ImportError:
        try:
            from _blake2 import blake2b
            from _sha256 import sha256
        except ImportError:  # a Python that was built to leave all digests to OpenSSL
            from hashlib import blake2b, sha256

__all__ = ["blake2b", "sha256"]
