"""The style and the script of the exported page."""

from judge.playground.svg_style import DARK, LIGHT, SHAPES

STYLE = (
    f":root{{color-scheme:light dark;{LIGHT}}}"
    f"@media(prefers-color-scheme:dark){{:root{{{DARK}}}}}{SHAPES}"
    """
*{box-sizing:border-box}
body{margin:0;background:var(--g);color:var(--t);font:16px/1.5 system-ui,sans-serif}
main{max-width:1400px;margin:0 auto;padding:16px}
h1{font:600 18px/1.4 ui-monospace,Menlo,Consolas,monospace;margin:0;overflow-wrap:anywhere}
#sentence{margin:8px 0;min-height:3em;font-size:17px;overflow-wrap:anywhere}
h1,#sentence{white-space:pre-wrap}
.bar{display:flex;flex-wrap:wrap;gap:6px;align-items:center;margin-bottom:12px}
.bar input{flex:1 1 160px;min-width:120px;accent-color:var(--p)}
button{width:40px;height:36px;padding:6px;border:1px solid var(--l);border-radius:6px;
background:var(--b);color:var(--t);cursor:pointer}
button svg{width:20px;height:20px}
button path{fill:currentColor;stroke:currentColor;stroke-width:1.5}
:focus-visible{outline:3px solid var(--p);outline-offset:2px}
#count{min-width:7em;color:var(--q)}
.both{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:16px;align-items:start}
ol{margin:0;padding:8px 0;max-height:80vh;overflow:auto;background:var(--b);border-radius:6px;
font:13.3px/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;
list-style-position:outside}
ol li{margin-left:3.2em;padding-left:.4em;white-space:pre}
ol code{font:inherit}
ol li::marker{color:var(--q)}
ol li.now{background:var(--h);box-shadow:inset 3px 0 var(--p)}
#stage{overflow-x:auto;padding:4px}
#stage svg{display:block;margin-bottom:14px;max-width:none}
.keys{color:var(--q);font-size:14px}
kbd{border:1px solid var(--l);border-radius:4px;padding:0 5px;font-size:13px}
@media(max-width:800px){.both{grid-template-columns:minmax(0,1fr)}ol{max-height:34vh}}
@media(prefers-reduced-motion:no-preference){ol li{transition:background .15s}}
"""
)

SCRIPT = """
"use strict";
(() => {
  const film = JSON.parse(document.getElementById("film").textContent);
  const by = (name) => document.getElementById(name);
  const lines = by("code").children, count = film.lines.length;
  const shown = [];
  const stage = film.slots.map((slot) => {
    const view = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    view.setAttribute("width", slot.width);
    view.setAttribute("height", slot.height);
    view.setAttribute("viewBox", "0 0 " + slot.width + " " + slot.height);
    by("stage").append(view);
    return view;
  });
  let step = 0, timer = 0;

  const icon = (path) => by("play").querySelector("path").setAttribute("d", path);

  function show(next) {
    step = Math.max(0, Math.min(count - 1, next));
    film.slots.forEach((slot, place) => {
      const picture = slot.shown[step];
      if (shown[place] === picture) return;
      shown[place] = picture;
      stage[place].innerHTML = picture === null ? "" : film.bodies[picture];
    });
    document.querySelector("li.now")?.classList.remove("now");
    const line = lines[film.lines[step] - 1];
    if (line) {
      line.classList.add("now");
      const pane = by("code"), top = line.offsetTop - pane.offsetTop;
      if (top < pane.scrollTop || top + line.offsetHeight > pane.scrollTop + pane.clientHeight)
        pane.scrollTop = top - pane.clientHeight / 2;
    }
    const end = step === count - 1 && film.ending ? " (" + film.ending + ")" : "";
    by("sentence").textContent = film.sentences[step] + end;
    by("slider").value = step + 1;
    by("slider").setAttribute("aria-valuetext", "step " + (step + 1) + " of " + count);
    by("count").textContent = (step + 1) + " of " + count;
    if (step === count - 1) pause();
  }

  function pause() {
    clearInterval(timer);
    timer = 0;
    icon("M6 4l10 6-10 6z");
    by("play").setAttribute("aria-label", "Play");
  }

  function play() {
    if (timer) return pause();
    if (step === count - 1) show(0);
    timer = setInterval(() => show(step + 1), 900);
    icon("M6 4v12M14 4v12");
    by("play").setAttribute("aria-label", "Pause");
  }

  const go = (next) => { pause(); show(next); };
  by("first").onclick = () => go(0);
  by("back").onclick = () => go(step - 1);
  by("play").onclick = play;
  by("next").onclick = () => go(step + 1);
  by("last").onclick = () => go(count - 1);
  by("slider").oninput = (event) => go(event.target.value - 1);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const keys = {
      ArrowRight: () => go(step + 1), ArrowLeft: () => go(step - 1),
      Home: () => go(0), End: () => go(count - 1), " ": play,
    };
    const act = keys[event.key];
    // A focused button takes the space bar for itself.
    if (!act || (event.key === " " && event.target.closest("button"))) return;
    event.preventDefault();
    act();
  });
  show(0);
})();
"""
