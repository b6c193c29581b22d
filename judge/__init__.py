"""A practice judge that runs offline: a problem, a submission, a true verdict.

The layers, each importing only what stands below it:

    cli                         the terminal: commands, errors, what is printed
    diary | importing           pages and commits for GitHub | solutions from elsewhere
    verify | grade | doctor     prove packages | judge in bulk | try the fence
    practice                    the learner's use cases, one a file
    scaffold | stub             the files that are written for authors and learners
    statement | workspace       a problem in words | the learner's folder
    judging | progress          submission -> verdict | journal -> XP, streaks, reviews, plans
    playground | settings       a run, step by step, drawn | what judge.toml says
    problem | worker            what a problem is | the fence around a submission
    verdict                     the words that everything above shares
    errors                      what the person can put right

Nothing is re-exported here: the worker would run it.
"""
