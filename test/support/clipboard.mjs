/** What office programs put on the clipboard, and how an editor pastes it. */

/** As Excel writes a range: styles of its own, a line break within a cell, a merged cell. */
export function excelMarkup(rows) {
  const cell = (text) =>
    `<td class=xl65 style='border-top:none;width:120pt' x:str>${text.replaceAll('\n', "<br style='mso-data-placement:same-cell'>")}</td>`;
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta name=Generator content="Microsoft Excel 15"><style><!--table {mso-displayed-decimal-separator:"\\,";} td {color:black;} --></style></head>
<body link="#0563C1" onload="document.title = 'hurt'"><table border=0 cellpadding=0 style='border-collapse:collapse'><!--StartFragment-->
<col width=87 style='mso-width-source:userset'>
${rows.map((cells) => `<tr height=20 style='height:15.0pt'>${cells.map(cell).join('')}</tr>`).join('\n')}
<!--EndFragment--></table><img src="https://elsewhere.example/pixel.png"></body></html>`;
}

/** As Word writes a heading, a table whose cell holds a list, and the same table going on behind a page break. */
export const wordMarkup = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"></head><body lang=DE>
<p class=MsoNormal><b>Handlungsfeld 1: Wohnen<o:p></o:p></b></p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal>Nr.</p></td><td><p class=MsoNormal>Maßnahme</p></td><td><p class=MsoNormal>Status</p></td></tr>
<tr><td><p class=MsoNormal>1</p></td><td><p class=MsoNormal>Lotsen ausbilden</p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Kurs planen</p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Kurs halten</p></td><td><p class=MsoNormal>läuft</p></td></tr></table>
<p class=MsoNormal>Handlungsfeld 2: Arbeit</p>
<table class=MsoTableGrid><tr><td><p>Nr.</p></td><td><p>Maßnahme</p></td><td><p>Status</p></td></tr>
<tr><td><p>2</p></td><td><p>Messe der Berufe</p></td><td><p>in Planung</p></td></tr></table></body></html>`;

/** Pastes into the field that has the focus, as the browser does it. */
export async function paste(page, data) {
  await page.evaluate((types) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(types)) clipboardData.setData(type, text);
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
  }, data);
}
