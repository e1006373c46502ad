// Programme, exported by hand
var program = [
  {
    "id": "101", "title": "Q&amp;A: Sterne", "tags": ["Track: Astronomie", "Tag: Familien", "Type: Workshop"],
    "date": "2026-05-07", "time": "23:30", "mins": "90", "loc": ["Kuppel", "Sternwarte"],
    "people": [
      { "id": "QWRhIEJlcmc=", "name": "Ada Berg (moderator)" },
      { "id": "Qm8_TGluZA==", "name": "Bo Lind" },
      { "id": "Qm8_TGluZA==", "name": "Bo Lind" },
      { "id": "Q3k=", "name": "Cy Tal", "role": "Moderator" }
    ],
    "desc": "Erst schauen,<BR />dann <b>fragen</b> &amp; staunen.<script>alert(1)</script>",
    "links": { "signup": "https://signup.example/101", "recording": "https://video.example/101", "meeting": "javascript:alert(1)" },
    "green_leaf": false
  },
  { "id": 102, "title": "Frühstück", "tags": "Familien", "date": "2026-05-08", "time": "9:00", "mins": 0, "loc": "Mensa", "people": [], "desc": "", "links": [] }, /* the last one */
];
