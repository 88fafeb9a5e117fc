gipSearch("meta",0,[3,1,"ea314be6"]);
