/**
 * The Typst program that sets an `OfficialDocument`. It gets the document as JSON, so no text of a document is ever read as
 * markup. Sizes follow the Prime Minister's Office rules on correspondence: margins 3 cm left, 2 cm right, paragraphs
 * indented by 2.5 cm. Lines stay ragged: justified Thai gets gaps (typst#5543).
 */
export const TYPST_TEMPLATE = `
#let doc = json(bytes(sys.inputs.document))
#let digits = if doc.at("thaiDigits", default: false) { "๑" } else { "1" }
#set document(title: doc.title, date: none)
#set page(
  paper: "a4",
  flipped: doc.at("landscape", default: false),
  margin: (left: 3cm, right: 2cm, top: 2.5cm, bottom: 2cm),
  header: if "header" in doc { align(right, text(size: 10pt, doc.header)) },
  footer: context {
    set text(size: 10pt)
    let number = str(counter(page).get().first())
    if doc.at("thaiDigits", default: false) {
      number = number.codepoints().map(one => str.from-unicode(one.to-unicode() + 0x0E50 - 0x30)).join()
    }
    grid(
      columns: (1fr, auto),
      doc.at("footer", default: ""),
      if counter(page).final().first() > 1 { number },
    )
  },
)
#set text(font: "Sarabun", size: 12.5pt, lang: "th", region: "TH")
#set par(justify: false, leading: 0.78em, spacing: 0.95em)

#let field(name, value) = {
  text(weight: "bold", name)
  h(0.6em)
  value
}

#let cover(block) = {
  v(4.5cm)
  align(center, stack(spacing: 1.1em, ..block.lines.map(line => par(text(size: 20pt, weight: "bold", line)))))
  pagebreak(weak: true)
}

#let official-table(block) = {
  let amounts = block.at("amounts", default: ())
  let columns = block.at("widths", default: block.head.map(cell => 1)).map(share => share * 1fr)
  if "caption" in block { par(text(weight: "bold", block.caption)) }
  set text(size: 10.5pt, top-edge: "ascender", bottom-edge: "descender")
  set par(leading: 0.15em)
  table(
    columns: columns,
    inset: (x: 4pt, y: 3pt),
    stroke: 0.5pt,
    align: (column, row) => if row == 0 { center + horizon } else if column in amounts { right } else { left },
    table.header(..block.head.map(cell => text(weight: "bold", cell))),
    ..block.rows.flatten(),
  )
}

#let memo-head(block) = {
  align(center, text(size: 24pt, weight: "bold", "บันทึกข้อความ"))
  v(0.2em)
  field("ส่วนราชการ", block.office)
  linebreak()
  grid(columns: (1fr, 1fr), field("ที่", block.number), field("วันที่", block.date))
  field("เรื่อง", block.subject)
  line(length: 100%, stroke: 0.5pt)
  field("เรียน", block.to)
}

#let signature(block) = {
  v(1.2em)
  let written = block.at("mark", default: "ลงชื่อ ......................................................")
  align(right, box(width: 62%, align(center, stack(
    spacing: 0.75em,
    written,
    "(" + block.name + ")",
    ..block.positions,
  ))))
}

#for block in doc.blocks {
  if block.kind == "cover" { cover(block) }
  else if block.kind == "title" {
    align(center, stack(spacing: 0.8em, ..block.lines.map(line => par(text(size: 15pt, weight: "bold", line)))))
    v(0.6em)
  }
  else if block.kind == "heading" { par(text(weight: "bold", size: 13.5pt, block.text)) }
  else if block.kind == "paragraph" { par(first-line-indent: (amount: 2.5cm, all: true), block.text) }
  else if block.kind == "centred" { align(center, par(block.text)) }
  else if block.kind == "items" { for item in block.items { pad(left: 1.2cm, par(hanging-indent: 0.8cm, item)) } }
  else if block.kind == "page-break" { pagebreak(weak: true) }
  else if block.kind == "table" { official-table(block) }
  else if block.kind == "memo-head" { memo-head(block) }
  else if block.kind == "signature" { signature(block) }
}
`;
