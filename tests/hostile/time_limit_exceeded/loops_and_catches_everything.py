# attack: time
def two_sum(nums, target):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
