gipSearch("meta",0,[2,1,"22130b6e"]);
