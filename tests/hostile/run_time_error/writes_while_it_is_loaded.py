# attack: writing files
open("/tmp/loaded", "w").close()
raise RuntimeError("got through")
