"""Everything that runs behind the fence: the standard library and these files only.

The zygote imports them by path before it confines itself, under a package name of its
own, so imports between them are relative and nothing else of the judge is ever loaded.
"""
