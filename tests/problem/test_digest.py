"""The digests are those of `hashlib`, whose results stand in journals and names of files."""

import hashlib

from judge.problem.digest import blake2b, sha256


def test_the_digests_are_those_of_hashlib() -> None:
    text = b"two-sum" * 1000

    assert sha256(text).hexdigest() == hashlib.sha256(text).hexdigest()
    assert blake2b(text, digest_size=16).digest() == hashlib.blake2b(text, digest_size=16).digest()
