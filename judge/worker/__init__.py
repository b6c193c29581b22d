"""The fence: untrusted code runs in a confined process and only values come out.

`inside` is what runs there, `confine` what shuts it in, `host` what the judge holds.
"""
