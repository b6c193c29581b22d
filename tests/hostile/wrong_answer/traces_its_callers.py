# attack: forged answers
import sys


def meddle(frame, event, argument):
    frame.f_locals["answer"] = [0, 1]
    return meddle


def two_sum(nums, target):
    sys.settrace(meddle)
    sys.setprofile(meddle)
    return [5, 5]
