"""The colours of exported pictures, for light and dark; changed things also differ in weight."""

LIGHT = (
    "--g:#ffffff;--t:#1f2328;--q:#59636e;--b:#f6f8fa;--l:#8c959f;--c:#9a3412;--cb:#fff1e5;"
    "--p:#0550ae;--h:#ddf4ff"
)
DARK = (
    "--g:#0d1117;--t:#e6edf3;--q:#9aa4af;--b:#161b22;--l:#6e7681;--c:#ffb77c;--cb:#3a2312;"
    "--p:#79c0ff;--h:#12304d"
)

SHAPES = (
    "text{font:13.3px ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;"
    "white-space:pre;fill:var(--t)}"
    "text .t,.t{fill:var(--t)}text .q,.q{fill:var(--q)}text .n,.n{font-weight:600}"
    "text .c,.c{fill:var(--c);font-weight:700}text .p,.p{fill:var(--p)}"
    ".m{text-anchor:middle}.e:not(path){text-anchor:end}text.s{font-size:11px}"
    ".h{paint-order:stroke;stroke:var(--g);stroke-width:4px;stroke-linejoin:round}"
    ".b{fill:var(--b);stroke:var(--l)}.bc{fill:var(--cb);stroke:var(--c);stroke-width:2.5}"
    "path{fill:none;stroke:var(--l);stroke-width:1.5}path.ce,path.cl{stroke:var(--c)}"
    "path.ce{stroke-width:2.5}path.pl{stroke:var(--p)}path.d{stroke-dasharray:4 3}"
    "polygon{fill:var(--l)}polygon.cef,polygon.cf{fill:var(--c)}polygon.pf{fill:var(--p)}"
)
