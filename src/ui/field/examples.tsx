import type { ExampleSet } from '../example-set.ts';
import { CheckboxField } from './checkbox-field.tsx';
import { FileField } from './file-field.tsx';
import { SearchField } from './search-field.tsx';
import { SelectField } from './select-field.tsx';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';

export const fieldExamples: ExampleSet = {
  name: 'TextField, TextArea, SelectField, CheckboxField, FileField, SearchField',
  purpose: 'ช่องกรอกทุกชนิดมีชื่อ คำแนะนำ และข้อผิดพลาดที่บอกวิธีแก้',
  examples: [
    {
      title: 'ข้อความ',
      content: (
        <>
          <TextField
            name="address"
            label="ที่อยู่ของหลักฐานบนเว็บไซต์"
            hint="คัดลอกจากแถบที่อยู่ของเบราว์เซอร์ เช่น https://www.example.go.th/plan.pdf"
            type="url"
            required
          />
          <TextField
            name="address-wrong"
            label="ที่อยู่ของหลักฐานบนเว็บไซต์"
            value="www.example.go.th"
            error="ที่อยู่ต้องขึ้นต้นด้วย https:// หรือ http://"
          />
          <TextField name="year" label="ปีงบประมาณ พ.ศ." width="short" inputMode="numeric" value="2566" />
        </>
      ),
    },
    {
      title: 'ข้อความยาว และตัวเลือก',
      content: (
        <>
          <TextArea name="reason" label="เหตุผลที่เห็นต่างจากผลตรวจ" hint="ผู้ตรวจสอบภายหลังจะได้อ่านข้อความนี้" rows={3} />
          <SelectField
            name="unit"
            label="กลุ่มงานที่รับผิดชอบ"
            width="medium"
            value="plan"
            options={[
              { value: '', label: 'ทุกกลุ่มงาน' },
              { value: 'plan', label: 'กลุ่มนโยบายและแผน' },
              { value: 'admin', label: 'กลุ่มอำนวยการ' },
            ]}
          />
          <CheckboxField name="confirm" label="ยืนยันว่าเอกสารนี้เผยแพร่บนเว็บไซต์ของหน่วยงานแล้ว" checked />
        </>
      ),
    },
    {
      title: 'ไฟล์ และการค้นหา',
      content: (
        <>
          <FileField
            name="files"
            label="ไฟล์หลักฐาน"
            hint="วางไฟล์ลงในกรอบ หรือกดเลือก ได้หลายไฟล์ แต่ละไฟล์ไม่เกิน 50 MB"
            multiple
            accept=".pdf,.docx,.xlsx"
          />
          <SearchField name="q" label="ค้นหาข้อ" placeholder="เช่น O12 หรือ แผนปฏิบัติการ" submitLabel="ค้นหา" />
        </>
      ),
    },
  ],
};
