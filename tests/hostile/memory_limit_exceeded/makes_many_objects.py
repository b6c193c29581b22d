# attack: memory
def two_sum(nums, target):
    chain = None
    while True:
        chain = (chain, {})
