"""A practice judge that runs offline: a problem, a submission, a true verdict.

The layers, each importing only what stands below it:

    cli                       the terminal: commands, errors, what is printed
    practice                  the use case: judge, record, award
    judging | progress        submission -> verdict | journal -> XP and streaks
    problem | worker          what a problem is | the fence around a submission
    verdict                   the words that everything above shares
    errors                    what the person can put right

Nothing is re-exported here: the worker would run it.
"""
