# at limited: run_time_error
# Honest: an event loop needs a socket pair, and nothing of the network.
import asyncio


async def search(nums, target):
    seen = {}
    for place, number in enumerate(nums):
        await asyncio.sleep(0)
        if target - number in seen:
            return [seen[target - number], place]
        seen[number] = place


def two_sum(nums, target):
    return asyncio.run(search(nums, target))
