/** Of the book on a screen and on paper; colours as in the product. No address of anything else stands in it. */
export const bookCss = `
:root{color-scheme:light dark;--paper:#faf8f3;--paper2:#f2eee4;--ink:#1c2321;--ink2:#4a524d;--rule:#dcd5c5;--rule2:#8c8674;--pine:#0f5247;--pine-wash:#e0ece6}
@media(prefers-color-scheme:dark){:root{--paper:#151917;--paper2:#1d2320;--ink:#ece8de;--ink2:#bdbdb1;--rule:#323a36;--rule2:#757d75;--pine:#84cdb7;--pine-wash:#1d352f}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.62 Literata,'Noto Naskh Arabic',Georgia,serif;text-rendering:geometricPrecision;font-kerning:normal}
a{color:var(--pine);text-underline-offset:.18em;text-decoration-thickness:.06em}
a:focus-visible{outline:3px solid var(--pine);outline-offset:2px}
.cover{min-height:100vh;background:#0f5247;color:#fffdf9;display:grid;grid-template-rows:1fr auto;padding:clamp(1.5rem,6vw,5rem)}
.cover a{color:inherit}
.cover .tile{width:clamp(7rem,22vw,13rem);height:auto;display:block;margin-bottom:clamp(2rem,6vh,4rem)}
.cover .network,.cover .edition,.cover .by{font:600 1rem/1.4 'Source Sans 3','IBM Plex Sans Arabic',system-ui,sans-serif;margin:0}
.cover h1{font-size:clamp(2.2rem,1.2rem + 4.6vw,4.5rem);line-height:1.08;letter-spacing:-.015em;font-weight:600;margin:.5rem 0 1rem;max-width:16ch;text-wrap:balance;overflow-wrap:anywhere}
.cover .subtitle{font-size:clamp(1.1rem,1rem + 1vw,1.6rem);line-height:1.4;margin:0;max-width:34ch;text-wrap:pretty}
.cover footer{border-top:1.5px solid;padding-top:1rem;display:flex;flex-wrap:wrap;gap:.3rem 2rem;align-items:center;justify-content:space-between}
.funder{display:flex;gap:1rem;align-items:center;font:600 .95rem/1.35 'Source Sans 3','IBM Plex Sans Arabic',system-ui,sans-serif;margin:0;max-width:24rem}
.emblem{width:4.5rem;height:3rem;flex:none;outline:1px solid rgb(255 255 255/.6)}
.book{display:grid;grid-template-columns:minmax(0,1fr);max-width:76rem;margin:0 auto;padding:clamp(1.25rem,4vw,3rem)}
.toc{font:1rem/1.45 'Source Sans 3','IBM Plex Sans Arabic',system-ui,sans-serif;border-bottom:1px solid var(--rule);padding-bottom:2rem;margin-bottom:2rem}
.toc h2{font:600 1.25rem/1.2 Literata,'Noto Naskh Arabic',Georgia,serif;margin:0 0 .75rem}
.toc ol{list-style:none;margin:0;padding:0}
.toc li{display:grid;grid-template-columns:2rem 1fr;padding:.28rem 0}
.toc a{color:inherit;text-decoration:none}
.toc a:hover{text-decoration:underline}
.toc .n{color:var(--ink2);font-variant-numeric:tabular-nums}
@media(min-width:64rem){.book{grid-template-columns:17rem minmax(0,1fr);gap:4rem}.toc{position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem);overflow:auto;border:0;font-size:.9375rem}}
.part{max-width:41rem;padding:0 0 2.5rem;margin:0 0 2.5rem;border-bottom:1px solid var(--rule)}
.part:last-child{border:0}
.part.wide{max-width:48rem}
.kicker{font:600 .875rem/1.4 'Source Sans 3','IBM Plex Sans Arabic',system-ui,sans-serif;color:var(--ink2);margin:0 0 .35rem}
h2{font-size:clamp(1.6rem,1.3rem + 1.4vw,2.2rem);line-height:1.16;letter-spacing:-.01em;font-weight:600;margin:0 0 1.1rem;text-wrap:balance;overflow-wrap:anywhere}
h3{font-size:1.22rem;line-height:1.3;font-weight:600;margin:2rem 0 .5rem}
h4,h5,h6{font:600 1.02rem/1.35 'Source Sans 3','IBM Plex Sans Arabic',system-ui,sans-serif;margin:1.5rem 0 .4rem}
p{margin:0 0 .85rem;overflow-wrap:break-word}
.lead{font-size:1.16rem;line-height:1.52}
ul,ol{margin:0 0 1rem;padding-inline-start:1.4rem}
li>p{margin-bottom:.35rem}
:is(ul,ol):has(>li[dir]){padding-inline-end:1.4rem}
blockquote{margin:1.2rem 0;padding-inline-start:1.1rem;border-inline-start:3px solid var(--rule2);font-style:italic}
.note{background:var(--pine-wash);padding:1rem 1.2rem;margin:0 0 1.4rem;border-radius:3px}
.note>:last-child,li>:last-child{margin-bottom:0}
pre{background:var(--paper2);padding:.75rem 1rem;white-space:pre-wrap;overflow-wrap:anywhere;font-size:.875rem;border-radius:3px}
hr{border:0;border-top:1px solid var(--rule);margin:2rem 0}
figure{margin:1.2rem 0 1.6rem}
figure img{display:block;max-width:100%;height:auto;max-height:80vh;width:auto}
figcaption{font:.875rem/1.4 'Source Sans 3','IBM Plex Sans Arabic',system-ui,sans-serif;color:var(--ink2);margin-top:.5rem}
.table{margin:0 0 1.4rem}
table{width:100%;border-collapse:collapse;font:.9375rem/1.42 'Source Sans 3','IBM Plex Sans Arabic',system-ui,sans-serif;border-top:1.5px solid var(--ink)}
th,td{text-align:start;vertical-align:top;padding-block:.45rem;padding-inline:0 .75rem;border-bottom:1px solid var(--rule);overflow-wrap:anywhere}
th{font-weight:600;color:var(--ink2)}
/* Arabic joins its letters, has no italics and stands in taller lines. */
:lang(ar){letter-spacing:0}
body:lang(ar),section:lang(ar){line-height:1.8}
.cover h1:lang(ar),h2:lang(ar){line-height:1.4;letter-spacing:0}
h3:lang(ar){line-height:1.5}
em:lang(ar){font-style:normal;font-weight:600}
blockquote:lang(ar){font-style:normal}
@media(max-width:34rem){.figures thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}.figures,.figures tbody,.figures tr,.figures td{display:block;width:auto}.figures colgroup{display:none}.figures tr{padding:.5rem 0;border-bottom:1px solid var(--rule)}.figures td{border:0;padding:.05rem 0}.figures td[data-head]:not(:first-child)::before{content:attr(data-head) ': ';color:var(--ink2)}}
@media print{@page{size:A4;margin:22mm 24mm}:root{--paper:#fff;--ink:#000;--ink2:#444;--rule:#bbb;--pine:#0f5247;--pine-wash:#eef3f0}body{font-size:10.5pt}.cover{min-height:250mm;break-after:page;print-color-adjust:exact;-webkit-print-color-adjust:exact}.book{display:block;padding:0;max-width:none}.toc{position:static;max-height:none;break-after:page}.part{max-width:none;border:0;break-before:page}h2,h3,h4{break-after:avoid}tr,.note,figure{break-inside:avoid}figure img{max-height:150mm}}
`;
