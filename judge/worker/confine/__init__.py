"""The layers that shut a worker in: Linux, ctypes and the standard library only.

`levels` says what there is and how strong that makes the fence, `probe` finds it out, `fence`
puts the layers up, and each layer has a file of its own. The zygote loads these files by path,
under a package name of its own, so imports between them are relative. Nothing is imported here:
the judge needs two small files of it, and the zygote boots while somebody waits, which is also
why classes are named tuples or plain in what it loads, dataclasses being dear to define.
"""
