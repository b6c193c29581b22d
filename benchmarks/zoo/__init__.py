"""The growth zoo: solutions of known class, and what a run decides about their growth.

Every accepted and every slow submission of the problem packages, and our own beside this
file: `<slug>/right/`, `<slug>/slow/` for hidden costs, `<slug>/memcpy/` for quadratics that
move memory so fast that CPython cannot tell them, which may pass.
"""
