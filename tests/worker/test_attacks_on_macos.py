"""The text of the Seatbelt profile. What it holds can only be tried on a Mac."""

from judge.worker.confine.seatbelt import profile


def test_the_profile_denies_first_and_then_opens_the_standard_library() -> None:
    text = profile("/Users/me", ["/Users/me/python/lib", '/odd"name'])

    assert text.splitlines() == [
        "(version 1)",
        "(allow default)",
        "(deny network*)",
        "(deny process-fork)",
        "(deny process-exec*)",
        "(deny file-write*)",
        "(deny ipc-posix*)",
        "(deny ipc-sysv*)",
        "(deny signal (target others))",
        '(allow file-write-data (literal "/dev/null"))',
        '(deny file-read* (subpath "/Users/me"))',
        '(allow file-read* (subpath "/Users/me/python/lib"))',
        '(allow file-read* (subpath "/odd\\"name"))',
    ]
