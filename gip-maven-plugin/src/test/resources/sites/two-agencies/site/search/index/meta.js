gipSearch("meta",0,[3,1,"689fc16b"]);
