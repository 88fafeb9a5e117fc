gipSearch("meta",0,[2,1,"0dbdcb48"]);
