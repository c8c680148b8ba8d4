/**
 * Styles of the page for the approving leader. The page is sent as one file, so it contains its
 * styles. The colours are those of the site's tokens in print.
 */
export const previewStyles = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:56rem;padding:1.25rem;background:#fbf8f1;color:#16242b;
font:17px/1.7 system-ui,-apple-system,"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;
font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
h1{margin:.5rem 0 0;color:#14557b;font-size:1.6rem;line-height:1.35}
h2{margin:1.6rem 0 0;font-size:1.25rem;line-height:1.45}
h3{margin:0 0 .4rem;font-size:1.1rem;line-height:1.45}
h3 small{color:#4a5b63;font-size:.85rem;font-weight:400}
p{margin:.4rem 0}
.marks{margin:0}
.mark{display:inline-block;margin-right:.5rem;padding:0 .6rem;border:2px solid #a8611b;color:#8a4c10}
.demo{border-color:#b3261e;color:#b3261e}
dl{margin:1rem 0;padding:.4rem 1rem;border:1px solid #ddd6c6;background:#fff}
dl div{display:flex;padding:.25rem 0;border-bottom:1px solid #eee8da}
dl div:last-child{border-bottom:0}
dt{flex:0 0 8rem;color:#4a5b63}
dd{flex:1;margin:0}
section{margin:1rem 0;padding:.8rem 1rem;border-left:5px solid #14557b;background:#fff}
.ask{border-color:#a8611b}
.stop{border-color:#b3261e}
.stop-note{padding:.6rem 1rem;border:2px solid #b3261e;background:#fff;color:#b3261e;font-weight:600}
.next{color:#b3261e;font-weight:600}
ul{margin:0;padding-left:1.3rem}
li{padding:.1rem 0}
code{font:.9rem/1.5 ui-monospace,Consolas,monospace}
details{margin:1rem 0;padding:.8rem 1rem;border-left:5px solid #4a5b63;background:#fff}
summary{cursor:pointer}
details h3{margin-top:1rem}
nav ul{display:flex;flex-wrap:wrap;gap:.4rem .6rem;padding:0;list-style:none}
nav li{padding:.1rem .7rem;border:1px solid #14557b;background:#fff}
nav .ask{border-color:#a8611b}
nav .stop{border-color:#b3261e}
a{color:#14557b}
.changes{width:100%;border-collapse:collapse}
.changes th,.changes td{padding:.35rem .6rem .35rem 0;border-bottom:1px solid #eee8da;text-align:left;vertical-align:top;font-weight:400}
.changes thead th{color:#4a5b63;font-size:.85rem}
.changes th[scope=row]{width:40%}
.changes td:nth-child(3){font-weight:600}
.members{columns:16rem;column-gap:1.2rem;margin:.2rem 0 .5rem;padding:0;list-style:none;color:#4a5b63;font-size:.9rem}
.members li{break-inside:avoid;padding:0}
.sign table{width:100%;margin:.6rem 0;border-collapse:collapse;table-layout:fixed}
.sign th,.sign td{height:3.2rem;padding:.2rem .5rem;border:1px solid #4a5b63;font-weight:400;text-align:left}
.sign tr:first-child th{height:auto}
@media (max-width:30rem){body{padding:.8rem}dl div{display:block}section{padding:.7rem .8rem}
.changes thead{position:absolute;clip-path:inset(50%)}.changes tr{display:block;padding:.4rem 0;border-bottom:1px solid #eee8da}
.changes th,.changes td{display:block;width:auto;padding:0;border:0}.changes th[scope=row]{width:auto;color:#4a5b63;font-size:.9rem}
.changes td::before{content:attr(data-name);display:inline-block;width:3.2rem;color:#4a5b63;font-size:.85rem}
.changes td:empty{display:none}}
@page{size:A4;margin:16mm 15mm}
@media print{body{max-width:none;padding:0;background:none;font-size:10.5pt;line-height:1.5}
section,dl{padding:.3rem .7rem}h1{font-size:16pt}nav{display:none}h2{font-size:13pt;break-after:avoid}h3{font-size:12pt;break-after:avoid}
li,tr{break-inside:avoid}.sign{break-inside:avoid}}
`;
