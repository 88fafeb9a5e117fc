gipSearch("meta",0,[2,1,"4c052dd9"]);
