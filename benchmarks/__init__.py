"""How fast, how honest: the targets of docs/performance.md, measured on this machine.

    python -m benchmarks          the table: ratios against rivals, interleaved
    python -m benchmarks.zoo      the growth verdict on pairs of known class
    python -m benchmarks.soak     verdict flips and memory over many judged runs

Inside, each importing only what stands below it:

    __main__ | zoo | soak         what is typed; only these print
    contest                       all comparisons by name
    comparisons/                  one file each: us, the rival, the target
    stage | busy                  where children run and with what | two busy loops
    rounds | record | machine     interleaving | results on disk and in the document | facts
    table                         rows -> text
    figures                       a row: samples, median, spread, target
    rivals/                       the scripts that a rival runs; they import nothing of ours
"""
