"""A practice judge that runs offline: a problem, a submission, a true verdict.

The layers, each importing only what stands below it:

    cli                         the terminal: commands, errors, what is printed
    practice | overview         judge and record | what there is, how far one has come
    verify | grade | doctor     prove packages | judge in bulk | try the fence
    scaffold | stub             the files that are written for authors and learners
    statement | workspace       a problem in words | the learner's folder
    judging | progress          submission -> verdict | journal -> XP and streaks
    problem | worker            what a problem is | the fence around a submission
    verdict                     the words that everything above shares
    errors                      what the person can put right

Nothing is re-exported here: the worker would run it.
"""
