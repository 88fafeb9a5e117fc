gipSearch("meta",0,[2,1,"e21bc6df"]);
