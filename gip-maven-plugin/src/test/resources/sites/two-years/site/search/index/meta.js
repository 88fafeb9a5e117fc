gipSearch("meta",0,[2,1,"84f5424a"]);
