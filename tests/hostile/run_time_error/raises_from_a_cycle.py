# attack: crashes
def two_sum(nums, target):
    error = ValueError()
    error.__cause__ = error.__context__ = error
    error.add_note("call 99999999999999999999")
    raise error
