import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relationshipsXml } from '../../testing/make-office.ts';
import { makeZip } from '../../testing/make-zip.ts';
import { blockLines, readMade } from '../../testing/reading.ts';

const text = (words: string) =>
  `<p:txBody><a:p><a:r><a:rPr sz="2800" b="1"/><a:t>${words}</a:t></a:r></a:p></p:txBody>`;

test('slides come in the order of the show, with titles, tables and pictures, without notes', async () => {
  const bytes = makeZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/.rels', content: relationshipsXml([['officeDocument', 'ppt/presentation.xml']]) },
    {
      name: 'ppt/presentation.xml',
      content:
        '<p:presentation><p:sldIdLst><p:sldId id="257" r:id="rId2"/><p:sldId id="256" r:id="rId1"/></p:sldIdLst></p:presentation>',
    },
    {
      name: 'ppt/_rels/presentation.xml.rels',
      content: relationshipsXml([
        ['slide', 'slides/slide1.xml'],
        ['slide', 'slides/slide2.xml'],
      ]),
    },
    {
      name: 'ppt/slides/slide1.xml',
      content: `<p:sld><a:tbl><a:tr><a:tc><a:txBody><a:p><a:r><a:t>25</a:t></a:r></a:p></a:txBody></a:tc><a:tc>${text('66')}</a:tc></a:tr></a:tbl><p:pic><a:blip/></p:pic></p:sld>`,
    },
    {
      name: 'ppt/slides/slide2.xml',
      content: `<p:sld><p:sp><p:nvPr><p:ph type="ctrTitle"/></p:nvPr>${text('รายงานประจำปี 2566')}</p:sp><p:sp>${text('ผลการดำเนินงาน')}</p:sp></p:sld>`,
    },
    {
      name: 'ppt/slides/_rels/slide2.xml.rels',
      content: relationshipsXml([['notesSlide', '../notesSlides/notesSlide1.xml']]),
    },
    { name: 'ppt/notesSlides/notesSlide1.xml', content: `<p:notes>${text('บันทึกผู้พูด 2560')}</p:notes>` },
  ]);
  const document = await readMade(bytes);
  assert.deepEqual([document.kind, document.state, document.pageCount], ['pptx', 'readable', 2]);
  assert.deepEqual(blockLines(document, 1), ['heading: รายงานประจำปี 2566', 'body: ผลการดำเนินงาน']);
  assert.deepEqual(blockLines(document, 2), ['table-row: 25 ¦ 66']);
  assert.equal(document.pages[1]?.imageCount, 1);
  assert.equal(document.pages[0]?.blocks[0]?.fontSize, 28);
});
