gipSearch("meta",0,[3,1,"d92b08a5"]);
