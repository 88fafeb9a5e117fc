gipSearch("meta",0,[3,1,"f58528cc"]);
