# attack: memory
def two_sum(nums, target):
    text = "x"
    while True:
        text += text
