var people = [
  { "id": "QWRhIEJlcmc=", "name": ["Ada", "Berg", "Dr.", ""], "sortname": "Berg, Ada", "tags": [], "prog": ["101"],
    "links": { "photo": "https://pictures.example/ada.webp", "url": "https://berg.example/" }, "bio": "Sucht <i>Kometen</i>." },
  { "id": "Qm8_TGluZA==", "name": "Bo Lind", "sortname": "Bo Lind", "prog": [], "links": [], "bio": "" },
  { "id": "ZHU=", "name": ["Du", "Selten"], "prog": [], "bio": "" }
];
