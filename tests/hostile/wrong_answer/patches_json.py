# attack: forged answers
# A forged encoding is still only a value, and the judge compares it.
import json


def two_sum(nums, target):
    json.dumps = lambda *_, **__: '{"value":[0,1]}'
    return "anything"
