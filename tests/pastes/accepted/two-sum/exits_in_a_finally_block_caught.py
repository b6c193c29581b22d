import sys, os, threading, logging, time

def two_sum(nums, target):
    try:
        sys.exit(3)
    except SystemExit:
        seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
